package vn.tongket.planning.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import vn.tongket.kernel.SearchKey;

/** Another name under which documents mention a unit (tên gọi khác, tên viết tắt). */
@Entity
@IdClass(UnitAlias.Key.class)
@Table(name = "unit_alias", schema = "planning")
class UnitAlias {

    @Id
    @Column(name = "unit_id")
    private String unitId;

    @Id
    private String alias;

    @Column(name = "search_key")
    private String searchKey;

    protected UnitAlias() {
        // for JPA
    }

    UnitAlias(UnitId unit, String alias) {
        this.unitId = unit.value();
        this.alias = alias;
        this.searchKey = SearchKey.of(alias);
    }

    /** Identity of an alias: one unit has it once. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String unitId;
        private String alias;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.unitId.equals(unitId) && key.alias.equals(alias);
        }

        @Override
        public int hashCode() {
            return Objects.hash(unitId, alias);
        }
    }
}
