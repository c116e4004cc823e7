package vn.tongket.attendance.rehearsal;

import java.io.Serializable;
import java.util.List;

/**
 * A guest of the rehearsal (đại biểu giả định theo danh sách thật).
 *
 * @param home his home door; null when he may come to any of {@code doors}
 * @param doors the doors that would admit him; empty when none does
 * @param changedBeforeMinutes how long before the doors open his invitation last changed
 */
record RehearsedGuest(String name, String home, List<String> doors, long changedBeforeMinutes)
        implements Serializable {}
