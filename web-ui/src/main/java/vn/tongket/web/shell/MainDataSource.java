package vn.tongket.web.shell;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The one data source, named by configuration so that one artefact serves every office.
 *
 * <p>An annotation, because the schema of {@code web.xml} refuses a {@code url} that does not begin with
 * {@code jdbc:}.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/main",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=tongket.db.url:jdbc:postgresql://localhost:5432/tongket}",
        user = "${MPCONFIG=tongket.db.user:tongket}",
        password = "${MPCONFIG=tongket.db.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation"
        })
@ApplicationScoped
public class MainDataSource {}
