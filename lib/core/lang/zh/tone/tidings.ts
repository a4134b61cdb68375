/** Words that bring something: a finding, a step that was taken. On folded text. */
export const tidings =
  /查到|核实到|显示|已经?(?:[帮为给]您|联系|发|到|退|催|安排|登记|申请|提交|处理|反馈)|结果是|原因|因为|由于|预计(?!.{0,12}(?:回[复覆您]|答复|有?结果|联系))|仓库(?:说|回复)|快递(?:说|回复)|(?:刚刚?|刚才)/;
