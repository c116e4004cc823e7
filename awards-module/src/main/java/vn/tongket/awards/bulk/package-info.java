/**
 * Lists of nominations as files (danh sách đề nghị khen thưởng từ tệp XLSX): read, looked through, shown, then kept
 * (AWD-37).
 *
 * <ul>
 *   <li>AWD-38 A row that resembles another of the file or a nomination of the campaign is told as that, never dropped.
 * </ul>
 */
package vn.tongket.awards.bulk;
