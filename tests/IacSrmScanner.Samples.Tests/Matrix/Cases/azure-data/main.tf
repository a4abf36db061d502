resource "azurerm_storage_account" "reports" {
  name                            = "reports"
  allow_nested_items_to_be_public = false
}

resource "azurerm_storage_container" "reports" {
  name = "reports"
}

resource "azurerm_managed_disk" "data" {
  name = "data"
}

resource "azurerm_mssql_server" "orders" {
  name    = "orders"
  version = "12.0"
}

resource "azurerm_mssql_database" "orders" {
  name      = "orders"
  server_id = azurerm_mssql_server.orders.id
}

resource "azurerm_postgresql_flexible_server" "shop" {
  name    = "shop"
  version = "17"
}

resource "azurerm_cosmosdb_account" "sessions" {
  name = "sessions"
}

resource "azurerm_redis_cache" "cache" {
  name = "cache"
}

resource "azurerm_key_vault" "secrets" {
  name = "secrets"
}

resource "azurerm_key_vault_key" "data" {
  name         = "data"
  key_vault_id = azurerm_key_vault.secrets.id
}

resource "azurerm_container_registry" "images" {
  name = "images"
  sku  = "Premium"
}

resource "azurerm_servicebus_namespace" "orders" {
  name = "orders"
}

resource "azurerm_eventhub_namespace" "clicks" {
  name = "clicks"
}

resource "azurerm_data_factory" "nightly" {
  name = "nightly"
}
