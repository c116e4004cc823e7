package vn.tongket.awards.form;

import vn.tongket.planning.directory.UnitLevel;

/** Who may decide on a form (người có thẩm quyền quyết định khen thưởng). */
public enum Decider {
    PRIME_MINISTER(UnitLevel.CENTRAL),
    PROVINCE_CHAIRMAN(UnitLevel.PROVINCE),
    DISTRICT_CHAIRMAN(UnitLevel.DISTRICT),
    COMMUNE_CHAIRMAN(UnitLevel.COMMUNE),
    AGENCY_HEAD(null);

    private final UnitLevel level;

    Decider(UnitLevel level) {
        this.level = level;
    }

    /** Whether this is the chairman of a People's Committee of that level. */
    public boolean chairs(UnitLevel wanted) {
        return level == wanted;
    }
}
