package vn.tongket.planning.directory;

/** What a unit is (loại cơ quan, đơn vị). */
public enum UnitKind {
    AREA,
    PARTY_COMMITTEE,
    PEOPLES_COUNCIL,
    PEOPLES_COMMITTEE,
    FATHERLAND_FRONT,
    MASS_ORGANISATION,
    DEPARTMENT,
    ARMED_FORCE,
    STEERING_COMMITTEE,
    ELECTION_COMMITTEE,
    ELECTION_BOARD,
    SUBCOMMITTEE,
    SUPPORT_TEAM,
    AWARD_COUNCIL,
    OTHER
}
