package vn.tongket.planning.register;

/** What became of a registered paper (tình trạng văn bản đi). */
public enum EntryState {
    VALID,
    CANCELLED,
    RECALLED,
    REPLACED
}
