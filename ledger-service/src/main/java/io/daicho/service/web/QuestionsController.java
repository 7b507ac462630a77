package io.daicho.service.web;

import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import io.daicho.service.obligations.JsonText;
import io.daicho.service.questions.AnsweredCsv;
import io.daicho.service.questions.AnsweredJson;
import io.daicho.service.questions.Asking;
import io.daicho.service.words.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The 26 questions of an inspector. */
@RestController
@RequestMapping(path = "/api/v1")
@Tag(name = "Questions")
class QuestionsController {
    private static final Set<String> TIMES = Set.of("asOf", "knownAt", "format");

    private final Asking asking;

    QuestionsController(Asking asking) {
        this.asking = asking;
    }

    @Operation(summary = "The questions, with what each needs and takes")
    @GetMapping(path = "/questions", produces = MediaType.APPLICATION_JSON_VALUE)
    String questions() {
        Words japanese = Words.of(Locale.JAPANESE);
        Words english = Words.of(Locale.ENGLISH);
        ArrayNode all = FactJson.mapper().createArrayNode();
        for (Question question : Questions.all()) {
            ObjectNode json = all.addObject();
            json.put("number", Questions.number(question));
            json.put("name", question.name());
            json.put("ja", japanese.say("question." + question.name()));
            json.put("en", english.say("question." + question.name()));
            codes(json.putArray("needs"), question.needs());
            codes(json.putArray("takes"), question.takes());
        }
        return all.toString();
    }

    private static void codes(ArrayNode array, Set<Parameter> parameters) {
        parameters.stream().map(Parameter::code).sorted().forEach(array::add);
    }

    @Operation(
            summary = "The answer to a question",
            description =
                    "By number or name; beside asOf and knownAt the parameters that it needs or takes, under their"
                            + " names. format: json or csv.")
    @GetMapping("/contracts/{contract}/questions/{question}")
    ResponseEntity<String> ask(
            @PathVariable String contract, @PathVariable String question, @RequestParam Map<String, String> given) {
        Answered answered = asking.ask(
                        ContractsController.known(contract),
                        Asking.question(question),
                        parameters(given),
                        given.get("asOf"),
                        given.get("knownAt"))
                .orElseThrow(() -> new UnknownContract(contract));
        String format = given.getOrDefault("format", "json");
        if (format.equals("csv")) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                    .body(AnsweredCsv.lines(answered).map(line -> line + "\r\n").collect(Collectors.joining()));
        } else if (!format.equals("json")) {
            throw new IllegalArgumentException("format is json or csv, not \"" + format + "\"");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonText.of(json -> AnsweredJson.write(answered, json)));
    }

    private static Map<Parameter, String> parameters(Map<String, String> given) {
        Map<Parameter, String> parameters = new EnumMap<>(Parameter.class);
        given.forEach((name, value) -> {
            if (!TIMES.contains(name)) {
                parameters.put(
                        Arrays.stream(Parameter.values())
                                .filter(parameter -> parameter.code().equals(name))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "the parameter \"" + name + "\" is not known here")),
                        value);
            }
        });
        return parameters;
    }
}
