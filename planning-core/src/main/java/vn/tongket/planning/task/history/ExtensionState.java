package vn.tongket.planning.task.history;

/** State of a request for more time (trạng thái đề nghị gia hạn). */
public enum ExtensionState {
    OPEN,
    GRANTED,
    REFUSED
}
