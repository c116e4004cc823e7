package vn.tongket.web.attendance;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import vn.tongket.attendance.bulk.ImportId;
import vn.tongket.attendance.bulk.ImportRowSummary;
import vn.tongket.attendance.bulk.ImportService;
import vn.tongket.attendance.bulk.RowFilter;
import vn.tongket.kernel.Page;
import vn.tongket.kernel.PageRequest;

/** The part of an imported file that the page shows (một trang dòng xem trước). */
class ImportRowModel extends LazyDataModel<ImportRowSummary> {

    private static final long serialVersionUID = 1L;

    private final transient ImportService imports;
    private final ImportId id;
    private final RowFilter filter;

    ImportRowModel(ImportService imports, ImportId id, RowFilter filter) {
        this.imports = imports;
        this.id = id;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) page(0, 1).total();
    }

    @Override
    public List<ImportRowSummary> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return page(first / size, size).items();
    }

    private Page<ImportRowSummary> page(int number, int size) {
        return imports.rows(id, filter, new PageRequest(null, number, size, null));
    }

    @Override
    public String getRowKey(ImportRowSummary row) {
        return String.valueOf(row.line());
    }

    @Override
    public ImportRowSummary getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(row -> String.valueOf(row.line()).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
