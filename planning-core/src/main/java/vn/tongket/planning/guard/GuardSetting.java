package vn.tongket.planning.guard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The office's own strictness (cài đặt kiểm tra thể thức); there is one row. */
@Entity
@Table(name = "guard_setting", schema = "planning")
class GuardSetting {

    static final int ONLY = 1;

    @Id
    private int id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private GuardStrictness strictness;

    protected GuardSetting() {
        // for JPA
    }

    GuardStrictness strictness() {
        return strictness;
    }

    void become(GuardStrictness other) {
        strictness = other;
    }
}
