package vn.tongket.testing;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The data source of container tests; the portal's own stands in its web module. */
@DataSourceDefinition(
        name = "java:app/jdbc/main",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=tongket.db.url:jdbc:postgresql://localhost:5432/tongket}",
        user = "${MPCONFIG=tongket.db.user:tongket}",
        password = "${MPCONFIG=tongket.db.password:}",
        maxPoolSize = 60)
@ApplicationScoped
public class TestDataSource {}
