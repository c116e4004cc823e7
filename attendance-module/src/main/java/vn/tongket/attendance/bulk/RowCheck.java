package vn.tongket.attendance.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tongket.attendance.bulk.sheet.GuestCells;
import vn.tongket.attendance.invitation.Guest;
import vn.tongket.kernel.SearchKey;
import vn.tongket.planning.directory.UnitSummary;

/** Looks at one row of a file (kiểm tra một dòng), ATT-28. */
final class RowCheck {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]*");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d .()-]{8,20}");
    private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?(\\d{4})(?:\\D.*)?");
    private static final Map<String, String> HONORIFICS = Map.of(
            "ong", "Ông", "mr", "Ông", "ba", "Bà", "mrs", "Bà", "ms", "Bà", "dong chi", "Đồng chí", "d/c", "Đồng chí");
    private static final int SERIAL_FROM = 3_000;
    private static final int SERIAL_TO = 60_000;
    private static final int OLDEST = 110;
    private static final int YOUNGEST = 10;

    private final GuestCells cells;
    private final UnitSummary unit;
    private final int thisYear;
    private final List<RowProblem> problems = new ArrayList<>();

    private RowCheck(GuestCells cells, UnitSummary unit, int thisYear) {
        this.cells = cells;
        this.unit = unit;
        this.thisYear = thisYear;
    }

    /** @param unit the unit of the directory that the row names; null when there is none or it is doubtful */
    static CheckedRow of(GuestCells cells, UnitSummary unit, int thisYear) {
        return new RowCheck(cells, unit, thisYear).checked();
    }

    private CheckedRow checked() {
        name();
        limit(cells.position(), 400, RowProblemKind.POSITION_TOO_LONG);
        limit(cells.unit(), 300, RowProblemKind.UNIT_TOO_LONG);
        if (!cells.unit().isEmpty() && unit == null) {
            problem(RowProblemKind.UNIT_UNKNOWN, cells.unit());
        }
        Integer year = birthYear();
        Guest guest = new Guest(
                null,
                cells.fullName(),
                honorific(),
                cells.position(),
                unit == null ? null : unit.id(),
                unit == null ? cells.unit() : unit.name(),
                email(),
                phone());
        return new CheckedRow(cells.line(), guest, year, List.copyOf(problems));
    }

    private void name() {
        String name = cells.fullName();
        if (name.isEmpty()) {
            problem(RowProblemKind.NAME_MISSING, "");
        } else if (name.length() > 300) {
            problem(RowProblemKind.NAME_TOO_LONG, name);
        } else if (!NAME.matcher(name).matches()) {
            problem(RowProblemKind.NAME_ODD, name);
        }
    }

    private String honorific() {
        if (cells.honorific().isEmpty()) {
            return null;
        }
        String known = HONORIFICS.get(SearchKey.of(cells.honorific()).replaceAll("\\.$", ""));
        if (known == null) {
            problem(RowProblemKind.HONORIFIC_UNKNOWN, cells.honorific());
        }
        return known;
    }

    private Integer birthYear() {
        if (cells.birthYear().isEmpty()) {
            return null;
        }
        Integer year = year(cells.birthYear());
        if (year == null || year > thisYear - YOUNGEST || year < thisYear - OLDEST) {
            problem(RowProblemKind.BIRTH_YEAR_ODD, cells.birthYear());
            return null;
        }
        return year;
    }

    /** A year, a date with a year, or the number of days that a spreadsheet keeps for a date. */
    private static Integer year(String text) {
        if (text.matches("\\d{4,5}") && Integer.parseInt(text) > SERIAL_FROM && Integer.parseInt(text) < SERIAL_TO) {
            return LocalDate.of(1899, 12, 30).plusDays(Integer.parseInt(text)).getYear();
        }
        Matcher found = YEAR.matcher(text);
        return found.matches() ? Integer.valueOf(found.group(1)) : null;
    }

    private String email() {
        String email = cells.email();
        boolean odd = !email.isEmpty()
                && (email.length() > 200 || !EMAIL.matcher(email).matches());
        if (odd) {
            problem(RowProblemKind.EMAIL_ODD, email);
        }
        return odd ? null : email;
    }

    private String phone() {
        String phone = cells.phone();
        if (phone.isEmpty()) {
            return null;
        }
        if (!PHONE.matcher(phone).matches()) {
            problem(RowProblemKind.PHONE_ODD, phone);
            return null;
        }
        if (phone.matches("[35789]\\d{8}")) {
            problem(RowProblemKind.PHONE_ZERO_ADDED, phone);
            return "0" + phone;
        }
        return phone;
    }

    private void limit(String text, int most, RowProblemKind kind) {
        if (text.length() > most) {
            problem(kind, text);
        }
    }

    private void problem(RowProblemKind kind, String value) {
        problems.add(new RowProblem(kind, value));
    }
}
