package vn.tongket.awards.nomination;

/** What a nomination says, checked against directory and catalogue (nội dung đề nghị). */
record NominationContent(Nominee nominee, Achievement achievement, String formCode, boolean simplified) {

    NominationContent(Nominee nominee, Achievement achievement, String formCode) {
        this(nominee, achievement, formCode, false);
    }
}
