package vn.tongket.awards.news;

/**
 * A nomination that has waited too long (hồ sơ chờ lâu).
 *
 * @param unit where it lies
 * @param withHead whether the unit's head has to act, else the standing office
 * @param nominee the directory's person; null for a collective
 */
record Waiting(String campaign, String title, String unit, boolean withHead, String nominee) {

    /** What is reminded of together. */
    String pile() {
        return campaign + ":" + unit + ":" + withHead;
    }
}
