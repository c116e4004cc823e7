package vn.tongket.planning.template;

import java.io.Serializable;
import vn.tongket.kernel.Ids;

/** Identity of a template (mã mẫu kế hoạch). */
public record TemplateId(String value) implements Serializable {

    static TemplateId next() {
        return new TemplateId(Ids.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
