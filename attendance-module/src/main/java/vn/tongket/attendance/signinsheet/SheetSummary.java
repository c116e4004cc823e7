package vn.tongket.attendance.signinsheet;

import java.io.Serializable;

/** A sheet as lists show it (danh sách ký tên). */
public record SheetSummary(String id, int number, String name, long rows, long marked, long disputed)
        implements Serializable {}
