package vn.tongket.planning.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.tongket.kernel.Ids;

/** Position (chức vụ) with its rank in protocol; the smaller, the higher. */
@Entity
@Table(name = "position", schema = "planning")
class Position {

    @Id
    private String id;

    @Version
    private long version;

    private String name;

    @Column(name = "protocol_rank")
    private int protocolRank;

    private boolean head;

    protected Position() {
        // for JPA
    }

    Position(String name, int protocolRank, boolean head) {
        this.id = Ids.next();
        this.name = name;
        this.protocolRank = protocolRank;
        this.head = head;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }
}
