package vn.tongket.planning.distribution;

/** How a copy reaches its recipient (hình thức gửi). */
public enum DispatchWay {
    PORTAL,
    PAPER,
    OTHER
}
