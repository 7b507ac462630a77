package io.daicho.readmodel.clauses;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.contract.HouseTargets;
import io.daicho.conclusions.clause.RuleBook;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.clauseset.Switches;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseSetGuideTest {
    @Test
    void namesEveryFieldValueAndRule() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "how-to", "write-a-clause-set.md"));
        Stream<String> fields = Stream.of(ClauseSet.class, Clause.class, HouseTargets.class, Switches.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName);
        Stream<String> values = Stream.concat(
                        Stream.of(Clause.Survival.class),
                        Arrays.stream(Switches.class.getRecordComponents()).map(RecordComponent::getType))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString);

        assertThat(Stream.of(fields, values, RuleBook.names().stream()).flatMap(names -> names))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(guide).contains("`" + name + "`"));
    }
}
