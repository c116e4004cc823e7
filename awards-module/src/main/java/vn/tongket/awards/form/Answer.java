package vn.tongket.awards.form;

/** Whether something is asked for (có hoặc không). */
public enum Answer {
    YES,
    NO
}
