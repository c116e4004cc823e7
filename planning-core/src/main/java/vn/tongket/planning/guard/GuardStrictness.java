package vn.tongket.planning.guard;

/** What an error means for the next step of a plan (mức độ chặt chẽ), as the office decides. */
public enum GuardStrictness {
    /** It is told and nothing more. */
    ADVISE,
    /** Who goes on all the same says why. */
    REASON,
    /** Nobody goes on. */
    BLOCK
}
