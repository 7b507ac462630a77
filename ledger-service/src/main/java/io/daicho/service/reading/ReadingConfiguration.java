package io.daicho.service.reading;

import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.ReadModelSchema;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.clauses.EditionPins;
import io.daicho.readmodel.custody.CustodyTable;
import io.daicho.readmodel.journal.JournalTable;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.readmodel.projecting.Projector;
import io.daicho.readmodel.questions.StoredQuestions;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.directory.DataDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the read models. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {
    @Bean
    ClauseSets clauseSets(DataDirectory directory) {
        Path own = directory.path().resolve("clausesets");
        return Files.isDirectory(own) ? ClauseSets.shipped().and(own) : ClauseSets.shipped();
    }

    @Bean
    ReadModelSources readModelSources(
            DataDirectory directory,
            @Value("${daicho.store.url:#{null}}") @Nullable String url,
            @Value("${daicho.store.user:#{null}}") @Nullable String user,
            @Value("${daicho.store.password:#{null}}") @Nullable String password) {
        return url == null
                ? ReadModelSources.sqlite(directory.path().resolve("readmodel.db"))
                : ReadModelSources.postgresql(url, user, password);
    }

    @Bean
    ReadModelDatabase readModelDatabase(ReadModelSources sources) {
        ReadModelDatabase database = sources.database();
        ReadModelSchema.prepare(database);
        return database;
    }

    @Bean
    Follower follower(ReadModelDatabase database, FactStore facts, ClauseSets clauseSets) {
        new EditionPins(database, clauseSets).refuseChanged();
        Follower follower = new Follower(new Projector(database, new StoredFeed(facts), clauseSets), facts);
        follower.start();
        return follower;
    }

    @Bean
    JournalTable journalTable(ReadModelDatabase database) {
        return new JournalTable(database);
    }

    @Bean
    CustodyTable custodyTable(ReadModelDatabase database) {
        return new CustodyTable(database);
    }

    @Bean
    PortfolioTable portfolioTable(ReadModelDatabase database) {
        return new PortfolioTable(database);
    }

    @Bean
    ObligationsQuery obligationsQuery(ReadModelDatabase database, ClauseSets clauseSets) {
        return new ObligationsQuery(database, clauseSets);
    }

    @Bean
    StoredQuestions storedQuestions(ReadModelDatabase database, FactStore facts, ObligationsQuery obligations) {
        return new StoredQuestions(database, new StoredFeed(facts), obligations);
    }
}
