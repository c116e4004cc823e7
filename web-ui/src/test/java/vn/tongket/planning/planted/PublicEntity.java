package vn.tongket.planning.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceContext;

/** Breaks: entities stay in their aggregate; only repositories hold an entity manager. */
@Entity
public class PublicEntity {

    @Id
    String id;

    @PersistenceContext
    transient EntityManager entityManager;
}
