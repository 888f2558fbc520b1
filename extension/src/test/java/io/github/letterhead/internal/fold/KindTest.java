package io.github.letterhead.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            200, true,  VALUE,            PLAIN
            404, true,  VALUE,            ERROR
            400, false, RESPONSE,         ERROR
            399, true,  RESPONSE,         DIRECT
            200, true,  RESPONSE,         DIRECT
            204, false, RESPONSE_OF_OURS, PLAIN
            200, true,  OPEN,             PLAIN
            201, true,  OPEN,             DIRECT
            204, false, OPEN,             PLAIN
            200, false, OPEN,             DIRECT
            204, true,  OPEN,             DIRECT
            200, true,  OPEN_ASYNC,       PLAIN
            201, true,  OPEN_ASYNC,       DIRECT
            204, false, OPEN_ASYNC,       PLAIN
            200, false, OPEN_ASYNC,       DIRECT
            204, true,  OPEN_ASYNC,       DIRECT
            """)
    void whatAMethodGaveIsToldByDeclarationStatusAndEntity(int status, boolean entity, ReturnShape shape, Kind kind) {
        assertThat(Kind.ofResult(status, entity, shape, false)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            200, false, OPEN_ASYNC, PLAIN
            204, false, OPEN_ASYNC, PLAIN
            204, true,  OPEN_ASYNC, DIRECT
            202, false, OPEN_ASYNC, DIRECT
            200, false, OPEN,       DIRECT
            """)
    void whereALateNullIsA200ItIsAPlainValue(int status, boolean entity, ReturnShape shape, Kind kind) {
        assertThat(Kind.ofResult(status, entity, shape, true)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"200, DIRECT", "399, DIRECT", "400, ERROR", "500, ERROR"})
    void whatAMapperOrFilterGaveIsDirectOrAnError(int status, Kind kind) {
        assertThat(Kind.ofIntervention(status)).isEqualTo(kind);
    }
}
