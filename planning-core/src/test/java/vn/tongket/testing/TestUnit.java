package vn.tongket.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.persistence.internal.jpa.deployment.PersistenceUnitProcessor;
import org.eclipse.persistence.internal.jpa.deployment.SEPersistenceUnitInfo;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import vn.tongket.kernel.InstantConverter;

/** A module's persistence unit on the test database, for repository tests without a container. */
public final class TestUnit {

    private final EntityManagerFactory factory;

    private TestUnit(EntityManagerFactory factory) {
        this.factory = factory;
    }

    static TestUnit open(String name) {
        Flyway.configure()
                .dataSource(TestDatabase.dataSource())
                .schemas(name)
                .locations("classpath:db/migration/" + name)
                .load()
                .migrate();
        return new TestUnit(new PersistenceProvider().createContainerEntityManagerFactory(unitInfo(name), Map.of()));
    }

    /** EclipseLink's own finder of units accepts no other provider than itself, so the unit is described here. */
    private static SEPersistenceUnitInfo unitInfo(String name) {
        SEPersistenceUnitInfo unit = new SEPersistenceUnitInfo();
        unit.setPersistenceUnitName(name);
        unit.setPersistenceUnitRootUrl(root(name));
        unit.setManagedClassNames(List.of(InstantConverter.class.getName()));
        unit.setExcludeUnlistedClasses(false);
        unit.setTransactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL);
        unit.setNonJtaDataSource(TestDatabase.dataSource());
        unit.setClassLoader(TestUnit.class.getClassLoader());
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "eclipselink.weaving", "false",
                "eclipselink.cache.shared.default", "false",
                "eclipselink.jdbc.batch-writing", "JDBC",
                "eclipselink.target-database", "PostgreSQL",
                "eclipselink.logging.level", "WARNING"));
        unit.setProperties(properties);
        return unit;
    }

    private static URL root(String name) {
        try {
            for (URL descriptor :
                    Collections.list(TestUnit.class.getClassLoader().getResources("META-INF/persistence.xml"))) {
                try (InputStream content = descriptor.openStream()) {
                    if (new String(content.readAllBytes(), StandardCharsets.UTF_8).contains("name=\"" + name + "\"")) {
                        return PersistenceUnitProcessor.computePURootURL(descriptor, "META-INF/persistence.xml");
                    }
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("no persistence unit " + name);
    }

    /** Runs in a transaction of its own, which is rolled back when the body throws. */
    public <T> T inTransaction(Function<EntityManager, T> body) {
        EntityManager entityManager = factory.createEntityManager();
        try {
            entityManager.getTransaction().begin();
            T result = body.apply(entityManager);
            entityManager.getTransaction().commit();
            return result;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }

    public void run(Consumer<EntityManager> body) {
        inTransaction(entityManager -> {
            body.accept(entityManager);
            return null;
        });
    }

    /** A repository as the container would make it, over this entity manager. */
    public static <T> T repository(Class<T> type, EntityManager entityManager) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T repository = constructor.newInstance();
            Field field = Arrays.stream(type.getDeclaredFields())
                    .filter(candidate -> candidate.isAnnotationPresent(PersistenceContext.class))
                    .findFirst()
                    .orElseThrow();
            field.setAccessible(true);
            field.set(repository, entityManager);
            return repository;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
