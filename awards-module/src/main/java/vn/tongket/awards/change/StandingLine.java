package vn.tongket.awards.change;

/** A line of the roll as it reads today (dòng sổ hiện hành). */
record StandingLine(
        String rollId,
        String nominationId,
        boolean collective,
        String name,
        String honorific,
        String position,
        String unitName,
        long prize,
        int changes,
        boolean cancelled) {}
