package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FactSerializerTest {
    private final FactSerializer serializer = new FactSerializer();

    @Test
    void writesAFactUnderItsStoredNameInCanonicalForm() {
        Fact fact = Facts.lost("c-1", "f-1", "k-1");

        var stored = serializer.serialize(fact, String.class);

        assertThat(stored.getType().getName()).isEqualTo("copy.lost");
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData()).isEqualTo(FactJson.canonical(fact));
        assertThat(read(stored)).isEqualTo(fact);
        assertThat(read(serializer.serialize(fact, byte[].class))).isEqualTo(fact);
        assertThat(read(serializer.serialize(fact, JsonNode.class))).isEqualTo(fact);
    }

    @Test
    void knowsEveryTypeOfFactByName() {
        FactCatalogue.all().forEach((name, type) -> {
            assertThat(serializer.typeForClass(type).getName()).isEqualTo(name);
            assertThat(serializer.classForType(serializer.typeForClass(type))).isEqualTo(type);
        });
    }

    @Test
    void writesMetadataInCanonicalForm() {
        var stored = serializer.serialize(MetaData.from(Map.of("b", "2", "a", "1")), String.class);

        assertThat(stored.getData()).isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
        assertThat(read(stored)).isEqualTo(MetaData.with("a", "1").and("b", "2"));
    }

    @ParameterizedTest
    @MethodSource
    void readsEveryTokenOfAxonsBack(TrackingToken token) {
        var stored = serializer.serialize(token, String.class);

        assertThat(read(stored)).isEqualTo(token);
    }

    static List<TrackingToken> readsEveryTokenOfAxonsBack() {
        TrackingToken at = new GlobalSequenceTrackingToken(7);
        return List.of(
                at,
                GapAwareTrackingToken.newInstance(7, List.of(3L, 5L)),
                ReplayToken.createReplayToken(at, new GlobalSequenceTrackingToken(2)),
                new MergedTrackingToken(at, new GlobalSequenceTrackingToken(9)),
                new MultiSourceTrackingToken(Map.of("one", at)));
    }

    @Test
    void loadsNoClassThatANameInTheDatabaseAsksFor() {
        assertThat(serializer.classForType(type("javax.swing.JFrame"))).isEqualTo(UnknownSerializedType.class);
        assertThat(serializer.classForType(type("com.zaxxer.hikari.HikariDataSource")))
                .isEqualTo(UnknownSerializedType.class);
        String hidden = "{\"tokenAtReset\":{\"@class\":\"com.zaxxer.hikari.HikariDataSource\"}}";
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() ->
                        read(new SimpleSerializedObject<>(hidden, String.class, type(ReplayToken.class.getName()))));
    }

    @Test
    void saysWhichPayloadItCannotRead() {
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> read(new SimpleSerializedObject<>("{\"colour\":1}", String.class, type("copy.lost"))))
                .withMessageContaining("copy.lost");
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> read(new SimpleSerializedObject<>("[]", String.class, type("copy.lost"))))
                .withMessageContaining("copy.lost");
    }

    private static SerializedType type(String name) {
        return new SimpleSerializedType(name, null);
    }

    private Object read(SerializedObject<?> stored) {
        return serializer.deserialize(stored);
    }
}
