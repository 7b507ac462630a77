package io.daicho.benchmarks;

import java.sql.Types;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.community.dialect.SQLiteDialect;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;

/** Reads payloads as bytes: SQLite's driver knows no {@code java.sql.Blob}. */
public final class PlainBytesSqliteDialect extends SQLiteDialect {
    /** Made by Hibernate. */
    public PlainBytesSqliteDialect() {}

    @Override
    public void contributeTypes(TypeContributions contributions, ServiceRegistry registry) {
        super.contributeTypes(contributions, registry);
        contributions
                .getTypeConfiguration()
                .getJdbcTypeRegistry()
                .addDescriptor(Types.BLOB, VarbinaryJdbcType.INSTANCE);
    }
}
