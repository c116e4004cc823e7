package vn.tongket.attendance.seating.paper;

/** How large a delegate card is (khổ thẻ đại biểu). */
public enum CardFormat {
    /** Eight on a sheet of A4, 105 x 74 mm each (thẻ nhỏ). */
    EIGHT("eight", 8, 95, 15),
    /** 90 x 130 mm, four on a sheet, for a hanging holder (thẻ đeo). */
    HANGING("hanging", 4, 80, 22);

    private final String look;
    private final int onSheet;
    private final int nameWidthMm;
    private final int nameHeightMm;

    CardFormat(String look, int onSheet, int nameWidthMm, int nameHeightMm) {
        this.look = look;
        this.onSheet = onSheet;
        this.nameWidthMm = nameWidthMm;
        this.nameHeightMm = nameHeightMm;
    }

    String look() {
        return look;
    }

    int onSheet() {
        return onSheet;
    }

    int nameWidthMm() {
        return nameWidthMm;
    }

    int nameHeightMm() {
        return nameHeightMm;
    }
}
