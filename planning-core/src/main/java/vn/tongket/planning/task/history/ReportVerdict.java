package vn.tongket.planning.task.history;

/** What the head of the unit said to a report (ý kiến thủ trưởng về báo cáo). */
public enum ReportVerdict {
    OPEN,
    CONFIRMED,
    SENT_BACK
}
