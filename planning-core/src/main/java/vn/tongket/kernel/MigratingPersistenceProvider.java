package vn.tongket.kernel;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;

/**
 * Brings a module's schema up to date before its first entity manager exists.
 *
 * <p>One persistence unit, one schema and one migration folder share a name. A migration that fails
 * fails the deployment. {@code tongket.flyway.enabled=false} leaves migrating to a DBA.
 */
public class MigratingPersistenceProvider extends PersistenceProvider {

    @Override
    @SuppressWarnings("rawtypes") // the signature of the provider contract
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, Map properties) {
        if (enabled()) {
            migrate(unit);
        }
        return super.createContainerEntityManagerFactory(unit, properties);
    }

    private static boolean enabled() {
        return ConfigProvider.getConfig()
                .getOptionalValue("tongket.flyway.enabled", Boolean.class)
                .orElse(true);
    }

    private static void migrate(PersistenceUnitInfo unit) {
        String schema = unit.getPersistenceUnitName();
        Flyway.configure(unit.getClassLoader())
                .dataSource(unit.getNonJtaDataSource())
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .load()
                .migrate();
    }
}
