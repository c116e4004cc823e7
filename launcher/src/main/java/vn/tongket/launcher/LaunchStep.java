package vn.tongket.launcher;

/** What the start is busy with (bước khởi động), told to the person who waits. */
public enum LaunchStep {
    STOPPING_ORPHANS,
    UNPACKING_DATABASE,
    CREATING_DATABASE,
    STARTING_DATABASE,
    PREPARING_SERVER,
    STARTING_PORTAL,
    TELLING_DEMO
}
