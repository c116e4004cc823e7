package vn.tongket.awards.council.ballot;

import java.io.Serializable;

/** Votes on one nomination added up (số phiếu). */
public record Counts(int yes, int no, int abstain) implements Serializable {

    public static final Counts NONE = new Counts(0, 0, 0);

    public int all() {
        return yes + no + abstain;
    }

    Counts with(Choice choice) {
        return switch (choice) {
            case YES -> new Counts(yes + 1, no, abstain);
            case NO -> new Counts(yes, no + 1, abstain);
            case ABSTAIN -> new Counts(yes, no, abstain + 1);
        };
    }

    Counts and(Counts more) {
        return new Counts(yes + more.yes, no + more.no, abstain + more.abstain);
    }
}
