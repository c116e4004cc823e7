package vn.tongket.awards.form;

/** Whom a form is meant for (đối tượng khen thưởng). */
public enum Subject {
    PERSON,
    COLLECTIVE;

    public static Subject of(boolean collective) {
        return collective ? COLLECTIVE : PERSON;
    }
}
