/** Words that Taiwan says otherwise, in traditional characters: a text that holds one was converted, not written. */
const trade = [
  '質量|質檢(?!查)|保修|質保|快遞|包郵|發貨|店鋪|尺碼|拍下|催拍|催付|價保|厘米|反饋|短信|視頻|鏈接|批量|聯繫|渠道|立馬|給力|親[，,]|親～|二維碼',
  '網絡|賬[號戶]|登錄|打印|屏幕|默認|數據|信息|短語|公眾號|小程序|哪兒|運營|換貨碼|手機端|移動端',
].join('|');

/** These are said in Taiwan, too, but do not stand on its buttons. */
const screens = [
  '音頻|設置|文檔|文件|文本|導入|導出|粘貼|剪貼板|快捷鍵|快捷短語|鼠標|光標|回車|空格鍵|註銷|軟件|程序(?!員)|插件|擴展|服務器|標籤頁',
  '撤銷|撤回|刷新|搜索|保存(?!聊天紀錄|於)|新建|回收站|列表|菜單|圖標|點擊|優化|激活|加載|支持(?!者)|高級|兼容|字符|變量|表達式|緩存',
  '內存|硬盤|界面|用戶|卸載|創建|自帶|查看|會話|板塊|在線|水平|一會兒|早上好|發送|打開|識別|活躍|智能|全屏|視圖|窗口|模板|對象|博客|彈窗',
].join('|');

export const mainlandTrade = new RegExp(trade, 'g');
export const mainlandWords = new RegExp(`${trade}|${screens}`, 'g');
