package vn.tongket.planning.document.wording;

/** The national title and motto at the head of every document (Quốc hiệu và Tiêu ngữ). */
public final class NationalTitle {

    public static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private NationalTitle() {}
}
