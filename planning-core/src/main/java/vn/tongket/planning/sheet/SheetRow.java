package vn.tongket.planning.sheet;

import java.util.List;

/** One row of a file (một dòng của tệp). @param number as the spreadsheet numbers it, from 1 */
public record SheetRow(int number, List<String> cells) {

    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
