package vn.tongket.planning.absence;

/** Why a person is away (lý do vắng mặt). */
public enum AbsenceKind {
    LEAVE,
    SICK,
    MISSION,
    TRAINING
}
