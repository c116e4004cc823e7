package vn.tongket.awards.form;

/** How the council votes on a form (hình thức biểu quyết). */
public enum Ballot {
    SECRET,
    OPEN
}
