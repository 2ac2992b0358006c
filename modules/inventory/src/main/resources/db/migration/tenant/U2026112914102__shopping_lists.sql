DROP TABLE shopping_line, shopping_list;
