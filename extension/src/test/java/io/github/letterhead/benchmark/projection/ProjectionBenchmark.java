package io.github.letterhead.benchmark.projection;

import io.github.letterhead.internal.convert.Model;
import java.util.List;
import org.mapstruct.factory.Mappers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Users with two addresses each, to their models. */
@State(Scope.Benchmark)
public class ProjectionBenchmark {

    @Param({"1", "100", "10000", "100000"})
    public int count;

    private Model model;
    private UserMapper mapper;
    private List<UserEntity> entities;
    private List<?> models;

    @Setup
    public void start() {
        model = Model.ofClasses(List.of(UserOut.class), Object.class);
        mapper = Mappers.getMapper(UserMapper.class);
        entities = UserEntity.of(count);
        models = (List<?>) projected();
        if (!models.equals(mapped()) || passed() != models) {
            throw new IllegalStateException("Not the same models");
        }
    }

    /** Ours. */
    @Benchmark
    public Object projected() {
        return model.convert(entities, Object.class).entity();
    }

    /** MapStruct's. */
    @Benchmark
    public List<UserOut> mapped() {
        return mapper.users(entities);
    }

    /** Models that are handed on: nothing is to be made. */
    @Benchmark
    public Object passed() {
        return model.convert(models, Object.class).entity();
    }
}
