package vn.tongket.planning.binding;

import vn.tongket.planning.comparison.PlanPart;

/** The section in which a kind of datum stands if nobody wrote it elsewhere (mục dành cho dữ liệu), BND-6. */
enum HomeSection {
    TIME("Thời gian", "thoi gian"),
    VENUE("Địa điểm", "dia diem"),
    ATTENDEES("Thành phần tham dự", "thanh phan"),
    TASKS("Tổ chức thực hiện", "to chuc thuc hien");

    private final String title;
    private final String key;

    HomeSection(String title, String key) {
        this.title = title;
        this.key = key;
    }

    static HomeSection of(PlanPart part) {
        return switch (part) {
            case TIME -> TIME;
            case VENUE -> VENUE;
            case ATTENDEE -> ATTENDEES;
            default -> TASKS;
        };
    }

    String title() {
        return title;
    }

    /** What its heading says, in folded form. */
    String key() {
        return key;
    }
}
