package vn.tongket.awards.check;

/** One kind of check (một nhóm quy tắc kiểm tra); it reads nothing but its arguments. */
interface Check {

    void examine(NominationFacts facts, CheckContext context, Notes notes);
}
