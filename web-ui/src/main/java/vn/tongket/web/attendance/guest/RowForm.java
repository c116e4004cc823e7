package vn.tongket.web.attendance.guest;

import java.util.Optional;
import vn.tongket.attendance.bulk.ImportRowSummary;
import vn.tongket.attendance.bulk.RowProblem;
import vn.tongket.attendance.bulk.sheet.GuestCells;
import vn.tongket.attendance.bulk.sheet.GuestField;
import vn.tongket.web.attendance.GuestForm;

/** The fields in which a row of a file is corrected (sửa dòng của tệp), with what stood there wrongly. */
public class RowForm extends GuestForm {

    private static final long serialVersionUID = 1L;

    private final int line;
    private String birthYear;

    public RowForm(ImportRowSummary row) {
        line = row.line();
        setFullName(row.fullName());
        setHonorific(row.honorific());
        setPosition(row.position());
        setUnitName(row.unitName());
        setEmail(standing(row, GuestField.EMAIL, row.email()));
        setPhone(standing(row, GuestField.PHONE, row.phone()));
        birthYear = standing(
                row,
                GuestField.BIRTH_YEAR,
                row.birthYear() == null ? null : row.birthYear().toString());
    }

    private static String standing(ImportRowSummary row, GuestField field, String kept) {
        Optional<RowProblem> wrong = row.problems().stream()
                .filter(problem ->
                        problem.kind().field() == field && problem.kind().blocking())
                .findFirst();
        return kept == null ? wrong.map(RowProblem::value).orElse(null) : kept;
    }

    GuestCells cells() {
        return new GuestCells(
                line, getFullName(), getHonorific(), getPosition(), getUnitName(), birthYear, getEmail(), getPhone());
    }

    public int getLine() {
        return line;
    }

    public String getBirthYear() {
        return birthYear;
    }

    public void setBirthYear(String birthYear) {
        this.birthYear = birthYear;
    }
}
