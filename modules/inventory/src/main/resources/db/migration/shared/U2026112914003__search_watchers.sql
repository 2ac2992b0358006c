DROP TABLE market.search_watcher;
