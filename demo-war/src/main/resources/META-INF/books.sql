insert into Author(name, born) values('Jane Austen', 1775);
insert into Author(name, born) values('Mary Shelley', 1797);
insert into Author(name, born) values('Lewis Carroll', 1832);
insert into Book(isbn, title, author_name, version) values('9780141439518', 'Pride and Prejudice', 'Jane Austen', 1);
insert into Book(isbn, title, author_name, version) values('9780141439662', 'Sense and Sensibility', 'Jane Austen', 1);
insert into Book(isbn, title, author_name, version) values('9780141439471', 'Frankenstein', 'Mary Shelley', 1);
insert into Book(isbn, title, author_name, version) values('9780141439761', 'Alice in Wonderland', 'Lewis Carroll', 1);
