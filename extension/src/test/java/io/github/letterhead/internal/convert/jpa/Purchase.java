package io.github.letterhead.internal.convert.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

@Entity
public class Purchase {

    @Id
    private long id;

    @Column(precision = 10, scale = 2)
    private BigDecimal price;

    @ManyToOne(fetch = FetchType.LAZY)
    private User buyer;

    protected Purchase() {
    }

    Purchase(long id, BigDecimal price, User buyer) {
        this.id = id;
        this.price = price;
        this.buyer = buyer;
    }

    public long getId() {
        return id;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public User getBuyer() {
        return buyer;
    }
}
