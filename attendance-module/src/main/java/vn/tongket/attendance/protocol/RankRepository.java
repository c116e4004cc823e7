package vn.tongket.attendance.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.tongket.attendance.hall.HallError;
import vn.tongket.kernel.BusinessException;

/** Store of the table of protocol. */
@ApplicationScoped
class RankRepository {

    @PersistenceContext(unitName = "attendance")
    private EntityManager entityManager;

    void add(ProtocolRank rank) {
        entityManager.persist(rank);
        entityManager.flush();
    }

    ProtocolRank get(String id) {
        ProtocolRank rank = entityManager.find(ProtocolRank.class, id);
        if (rank == null) {
            throw new BusinessException(HallError.RANK_NOT_FOUND);
        }
        return rank;
    }

    void remove(ProtocolRank rank) {
        entityManager.remove(rank);
    }

    List<RankSummary> list() {
        return entityManager
                .createQuery("select r from ProtocolRank r order by r.number, r.tieOrder", ProtocolRank.class)
                .getResultStream()
                .map(ProtocolRank::summary)
                .toList();
    }

    boolean taken(int number, int tieOrder, String exceptId) {
        return entityManager
                        .createQuery(
                                "select count(r) from ProtocolRank r where r.number = :number"
                                        + " and r.tieOrder = :tie and r.id <> :except",
                                Long.class)
                        .setParameter("number", number)
                        .setParameter("tie", tieOrder)
                        .setParameter("except", exceptId)
                        .getSingleResult()
                > 0;
    }
}
