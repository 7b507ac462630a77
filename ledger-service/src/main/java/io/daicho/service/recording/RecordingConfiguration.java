package io.daicho.service.recording;

import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.JournalReader;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.reading.Follower;
import io.daicho.service.sealing.EndedLog;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.Repeats;
import io.daicho.service.store.directory.DataDirectory;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the way in. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {
    private static final int FACTS_A_SNAPSHOT = 200;

    @Bean
    OnRecord onRecord(EventStore events, FactStore facts, ClauseSets clauseSets, Owing owing, EndedLogs ended) {
        return new LiveRecord(events, facts, clauseSets, owing, ended);
    }

    @Bean
    EndedLogs endedLogs(LogDirectory directory) {
        return contract -> EndedLog.of(directory.log(contract));
    }

    @Bean
    Owing owing(Follower follower, PortfolioTable portfolio, ObligationsQuery obligations, ClauseSets clauseSets) {
        return new OwingLive(follower, portfolio, obligations, clauseSets);
    }

    @Bean
    Recording recording(CommandBus commands, Repeats repeats, Clock clock, DataDirectory directory) {
        return new Recording(commands, repeats, clock, directory::isDemo);
    }

    /** Takes the place of Axon's own behind a server that passes commands on. */
    @Bean
    @Qualifier("localSegment")
    @ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
    TellingCommandBus localSegment(org.axonframework.config.Configuration axon) {
        TellingCommandBus bus = new TellingCommandBus(SimpleCommandBus.builder());
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    JournalReader journalReader(OnRecord onRecord) {
        return new JournalReader(onRecord, salts());
    }

    @Bean
    SnapshotTriggerDefinition copySnapshots(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, FACTS_A_SNAPSHOT);
    }

    private static Supplier<String> salts() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] salt = new byte[DetailText.SALT_BYTES];
            random.nextBytes(salt);
            return HexFormat.of().formatHex(salt);
        };
    }
}
