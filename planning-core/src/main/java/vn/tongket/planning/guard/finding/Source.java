package vn.tongket.planning.guard.finding;

/** Where the layout rules stand (nguồn của quy định thể thức); only places that were read in the decree itself. */
final class Source {

    private static final String DECREE = "Nghị định số 30/2020/NĐ-CP, ";
    private static final String PARTS = DECREE + "Phụ lục I, Phần I, mục II, thành phần ";

    static final String PAGE = DECREE + "Phụ lục I, Phần I, mục I";
    static final String LOOKS = DECREE + "Phụ lục I, Phần I, mục II";
    static final String MOTTO = PARTS + "1";
    static final String ISSUER = PARTS + "2";
    static final String NUMBER = PARTS + "3";
    static final String OWN_SERIES = DECREE + "Phụ lục I, Phần I, mục II, điểm 3a";
    static final String PLACE_AND_DATE = PARTS + "4";
    static final String TITLE = PARTS + "5";
    static final String TEXT = PARTS + "6";
    static final String SIGNER = PARTS + "7";
    static final String RECIPIENTS = PARTS + "9";
    static final String CAPITALS = DECREE + "Phụ lục II";
    static final String MODEL = DECREE + "Phụ lục III, Mẫu 1.4";
    static final String TYPES = DECREE + "Điều 7 và Phụ lục III";

    /** A rule of good practice that no law that was read orders. */
    static final String NONE = null;

    private Source() {}
}
