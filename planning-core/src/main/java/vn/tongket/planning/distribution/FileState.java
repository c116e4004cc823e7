package vn.tongket.planning.distribution;

/** Whether the paper that a file holds is in force (tình trạng hiệu lực của văn bản). */
public enum FileState {
    DRAFT,
    IN_FORCE,
    /** In force, and to be read with the papers that amended it. */
    AMENDED,
    REPLACED,
    RECALLED;

    /** Whether nobody may take it for the valid paper any more. */
    public boolean outOfForce() {
        return this == REPLACED || this == RECALLED;
    }
}
