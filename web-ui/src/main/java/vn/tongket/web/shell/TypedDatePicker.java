package vn.tongket.web.shell;

import org.primefaces.component.datepicker.DatePicker;

/**
 * A date field that is typed into and opens its calendar by its button alone (ô ngày tháng).
 *
 * <p>A calendar that opens with the focus takes over what is typed and puts back the date it showed.
 */
public class TypedDatePicker extends DatePicker {

    @Override
    public boolean isShowOnFocus() {
        return false;
    }

    @Override
    public boolean isShowIcon() {
        return true;
    }
}
