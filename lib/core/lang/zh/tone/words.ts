/** Chinese words that several rules look for, as expressions for folded text without the flag `g`. */

/** The agent says sorry, or asks for patience with the shop. */
export const apology =
  /抱歉|不好意思|对不起|对不住|遗憾|歉意|致歉|道歉|谅解|见谅|体谅|理解|包涵|多包含|原谅|惭愧|sorry/;

/** Turns an order into a request, a proposal or an offer. */
export const courtesy =
  /(?<!申)请|麻烦|辛苦|劳烦|烦劳|建议|推荐|方便|可以|能否|能不能|帮忙|看行|好吗|好不好|行吗|的话|就好|就行|即可|谢/;

/** Says that something may turn out otherwise. */
export const hedge =
  /预计|预估|预期|大概|大约|左右|正常|一般|通常|平均|估计|(?<!不)可能|也许|应该|差不多|争取|尽量|尽快|尽力|尽早|参考|不一定|为准|看情况|视情况|要看/;

/** The clause asks; 么 counts only where it is no part of 什么, 怎么, 这么, 那么, 多么, 要么. */
export const question = /[吗嘛]|(?<![什怎这那多要])么|是不是|能不能|可不可以|是否|\?/;
